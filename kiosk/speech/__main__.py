# SPDX-License-Identifier: EUPL-1.2
"""`python -m kiosk.speech`: `serve` speaks for a window; `prepare` makes clips of all that is the same for everybody;
`say` lets one hear a voice."""

import argparse
import asyncio
import sys
from pathlib import Path

from kiosk.languages import LANGUAGES
from kiosk.speech.clips import Clips, Utterance
from kiosk.speech.players import Loudspeaker, Player, Transcript
from kiosk.speech.process import names, serve
from kiosk.speech.voices import VoiceError, installed_voices
from sync.dumps import forbid_core_dumps


def main() -> int:
    """Read the command line and do one of the three."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.speech", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    serving = actions.add_parser("serve", help="take orders on standard input")
    serving.add_argument("--prepared", type=Path, metavar="DIR", help="clips that were made ahead of time")
    serving.add_argument("--transcript", type=Path, metavar="DIR", help="write down instead of sounding")
    serving.add_argument("--pace", type=float, default=0.0, help="1: what is written down takes its time")
    preparing = actions.add_parser("prepare", help="make the clips of all fixed texts")
    preparing.add_argument("--prepared", type=Path, metavar="DIR", required=True)
    saying = actions.add_parser("say", help="say one text")
    saying.add_argument("text")
    saying.add_argument("--language", default="de", choices=LANGUAGES)
    saying.add_argument("--speed", type=float, default=1.0)
    arguments = parser.parse_args()
    forbid_core_dumps()
    clips = Clips(installed_voices(), getattr(arguments, "prepared", None) if arguments.action == "serve" else None)
    try:
        if arguments.action == "serve":
            player: Player = (
                Transcript(arguments.transcript, pace=arguments.pace) if arguments.transcript else Loudspeaker()
            )
            asyncio.run(serve(clips, player))
        elif arguments.action == "prepare":
            from kiosk.speech.preparing import prepare

            print(f"voices: {names(clips) or 'none installed'}")
            print(f"clips made: {prepare(installed_voices(), arguments.prepared)}")
        else:
            from kiosk.speech.spoken import spoken

            words = Utterance(spoken(arguments.text, arguments.language), arguments.language)
            asyncio.run(Loudspeaker().play(clips.clip(words, arguments.speed), words, 0))
    except VoiceError as error:
        print(f"python -m kiosk.speech: {error}", file=sys.stderr)
        return 1
    finally:
        clips.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
