// SPDX-License-Identifier: EUPL-1.2
// ODK's own engine, asked line by line: a form and steps come in, what every node says after each step goes out.
// Nothing in an answer depends on the day or on chance: the clock stands still, and what is drawn is drawn alike.
import { createInterface } from "node:readline";

import { JSDOM } from "jsdom";

const OK = "OK";
const WINDOW = ["DOMParser", "XMLSerializer", "Document", "Element", "Node", "Attr", "Text", "CDATASection", "Comment"];
const TYPES = { csv: "text/csv", geojson: "application/geo+json" };
const SystemDate = Date;

let now = 0;
let seed = 0;

class StandingDate extends SystemDate {
  constructor(...words) {
    super(...(words.length ? words : [now]));
  }

  static now() {
    return now;
  }
}

// mulberry32: the engine draws names and its own pick of choices by it.
function draw() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

function drawUuid() {
  const digits = Array.from({ length: 32 }, () => Math.floor(draw() * 16));
  digits[12] = 4;
  digits[16] = 8 + (digits[16] % 4);
  const hex = digits.map((digit) => digit.toString(16)).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const { window } = new JSDOM("<!doctype html>");
globalThis.window = window;
globalThis.document = window.document;
for (const name of WINDOW) {
  globalThis[name] = window[name];
}
// The engine's bundle asks for it, though it is a module.
globalThis.__dirname = import.meta.dirname;
globalThis.Date = StandingDate;
Math.random = draw;
globalThis.crypto.randomUUID = drawUuid;
// Whatever the engine says belongs beside the answers, not between them.
for (const level of ["log", "info", "warn", "debug"]) {
  console[level] = (...words) => console.error(...words);
}

const { loadForm } = await import("@getodk/xforms-engine");

function* walk(node) {
  for (const child of node.currentState.children ?? []) {
    // A range is no node of the document; its instances are.
    if (!child.nodeType.startsWith("repeat-range")) {
      yield child;
    }
    yield* walk(child);
  }
}

function* ranges(node) {
  for (const child of node.currentState.children ?? []) {
    if (child.nodeType.startsWith("repeat-range")) {
      yield child;
    }
    yield* ranges(child);
  }
}

function choices(node) {
  const options = node.currentState.valueOptions;
  return options ? options.map((option) => [option.value, option.label?.asString ?? null]) : null;
}

function described(node) {
  const state = node.currentState;
  const constraint = node.validationState.constraint;
  return {
    ref: state.reference,
    kind: node.nodeType,
    value: state.instanceValue ?? null,
    relevant: state.relevant,
    required: state.required,
    readonly: state.readonly,
    valid: constraint ? constraint.valid : null,
    label: state.label?.asString ?? null,
    choices: choices(node),
  };
}

function found(nodes, reference) {
  for (const node of nodes) {
    if (node.currentState.reference === reference) {
      return node;
    }
  }
  throw new Error(`no such node: ${reference}`);
}

function set(node, value) {
  if (!node.currentState.relevant) {
    throw new Error("it is not shown");
  }
  switch (node.nodeType) {
    case "select":
      return node.selectValues([value].flat().filter((each) => each !== ""));
    case "rank":
      return node.setValues([value].flat().filter((each) => each !== ""));
    case "trigger":
      return node.setValue(value === OK);
    case "upload":
      return node.setValue(value === "" ? null : new File(["."], value));
    case "input":
    case "range":
      return node.setValue(value);
    default:
      throw new Error(`nothing can be set in a ${node.nodeType}`);
  }
}

function step(root, { set: target, value, add, remove }) {
  if (target !== undefined) {
    set(found(walk(root), target), value);
  } else if (add !== undefined) {
    const range = found(ranges(root), add);
    if (range.nodeType !== "repeat-range:uncontrolled") {
      throw new Error("its length is computed");
    }
    range.addInstances();
  } else {
    found(walk(root), remove);
    const [, range, position] = /^(.*)\[(\d+)\]$/.exec(remove);
    found(ranges(root), range).removeInstances(Number(position) - 1);
  }
}

function attachments(resources) {
  return async (url) => {
    const text = resources[url.href];
    const type = TYPES[/[^.]*$/.exec(url.href)[0]] ?? "text/xml";
    return text === undefined
      ? new Response(null, { status: 404 })
      : new Response(text, { status: 200, headers: { "content-type": type } });
  };
}

async function answer({ form, resources = {}, steps = [], language, now: moment }) {
  now = SystemDate.parse(moment ?? "1970-01-01T00:00:00Z");
  seed = 1;
  const loaded = await loadForm(form, { fetchFormAttachment: attachments(resources) });
  if (loaded.status === "failure") {
    throw loaded.error;
  }
  const { root } = loaded.createInstance();
  if (language !== undefined) {
    root.setLanguage(root.languages.find((each) => each.language === language));
  }
  const state = () => Array.from(walk(root), described);
  const states = [state()];
  // What the engine does not take, by the step's position; it leaves everything as it was.
  const refused = {};
  for (const [position, each] of steps.entries()) {
    try {
      step(root, each);
    } catch (error) {
      refused[position] = error.message;
    }
    states.push(state());
  }
  const { data } = await root.prepareInstancePayload();
  return { states, refused, instance: await data[0].get("xml_submission_file").text() };
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = await answer(JSON.parse(line));
  } catch (error) {
    said = { error: String(error?.message ?? error) };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
