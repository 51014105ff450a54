// SPDX-License-Identifier: EUPL-1.2
// Two authorization servers of oidc-provider on loopback, one that grants authorization_details and one that grants
// scopes. The first line on standard input is {now, keys, audience, clients}, answered by the two issuers; every further
// line says what of it is to be another way from now on, with the scopes of each client, and is answered by {}.
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";

const DETAIL_TYPE = "urn:dorfpunkt:processing";
const TOKEN_SECONDS = 300;
const NONCE_SECRET = randomBytes(32);
const RealDate = Date;

// Standard output is for our answers; oidc-provider has a word for whoever develops with it.
console.info = console.warn = console.error;
const say = answer => process.stdout.write(JSON.stringify(answer) + "\n");

// Younger than the oldest node that does everything else.
URL.parse ??= (...given) => {
    try {
        return new URL(...given);
    } catch {
        return null;
    }
};

// The district of a test lives at a moment of its own.
function setClock(now) {
    const ahead = now - RealDate.now();
    globalThis.Date = class extends RealDate {
        constructor(...given) {
            given.length ? super(...given) : super(RealDate.now() + ahead);
        }
        static now() {
            return RealDate.now() + ahead;
        }
    };
}

function scopesOf(detail) {
    const subject = action => (action === "submit" ? detail.purpose : detail.recipient) ?? "";
    return detail.actions.map(action => `p:${subject(action)}:${action}`);
}

// What a client may have: as its scopes say, in either profile.
function granted(text, scopes) {
    return JSON.parse(text).filter(detail => scopesOf(detail).every(scope => scopes.includes(scope)));
}

function configuration(profile, { keys, audience, clients, scopes }) {
    const rar = profile === "rar";
    return {
        jwks: { keys },
        clients: clients.filter(client => rar === "authorization_details_types" in client),
        clientDefaults: { id_token_signed_response_alg: "ES256" },
        clientAuthMethods: ["private_key_jwt"],
        scopes: [],
        features: {
            devInteractions: { enabled: false },
            userinfo: { enabled: false },
            clientCredentials: { enabled: true },
            dPoP: { enabled: true, nonceSecret: NONCE_SECRET, requireNonce: () => true },
            resourceIndicators: {
                enabled: true,
                getResourceServerInfo(ctx, resource, client) {
                    if (resource !== audience)
                        throw new errors.InvalidTarget();
                    return {
                        audience,
                        scope: rar ? "" : scopes[client.clientId].join(" "),
                        accessTokenFormat: "jwt",
                        accessTokenTTL: TOKEN_SECONDS,
                        jwt: { sign: { alg: "ES256" } },
                    };
                },
            },
            ...(rar && {
                richAuthorizationRequests: {
                    enabled: true,
                    types: { [DETAIL_TYPE]: { validate() {} } },
                    authorizationDetailsForAccessToken: ctx =>
                        granted(ctx.oidc.params.authorization_details, scopes[ctx.oidc.client.clientId]),
                },
            }),
        },
    };
}

let Provider;
let errors;
let settings;
const servers = [];

function provide(server) {
    const provider = new Provider(server.issuer, configuration(server.profile, settings));
    provider.on("server_error", (ctx, error) => console.error(error));
    server.answer = provider.callback();
}

async function open(profile) {
    const server = { profile };
    const http = createServer((request, response) => server.answer(request, response));
    await new Promise(done => http.listen(0, "127.0.0.1", done));
    server.issuer = `http://127.0.0.1:${http.address().port}`;
    provide(server);
    servers.push(server);
    return server.issuer;
}

for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line);
    if (settings) {
        Object.assign(settings, order);
        servers.forEach(provide);
        say({});
    } else {
        settings = order;
        setClock(settings.now);
        ({ Provider, errors } = await import("oidc-provider"));
        say({ rar: await open("rar"), scope: await open("scope") });
    }
}
process.exit(0);
