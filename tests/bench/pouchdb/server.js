// SPDX-License-Identifier: EUPL-1.2
// A CouchDB as PouchDB brings it, on loopback, with rows as documents. One order a line on standard input, one answer
// a line on standard output: `load FILE` (rows as JSON lines; a row that is there already gets a new revision), `count`.
"use strict";

const express = require("express");
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const PouchDB = require("pouchdb");

const folder = process.argv[2];
const Stored = PouchDB.defaults({ prefix: folder + path.sep });
const app = express();
app.use("/", require("express-pouchdb")(Stored, {
    mode: "minimumForPouchDB",
    logPath: path.join(folder, "log.txt"),
    inMemoryConfig: true,
}));
const rows = new Stored("rows");

async function load(file) {
    const documents = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line));
    for (let at = 0; at < documents.length; at += 1000) {
        const batch = documents.slice(at, at + 1000);
        const known = await rows.allDocs({ keys: batch.map(one => one._id) });
        known.rows.forEach((row, number) => {
            if (row.value && !row.value.deleted)
                batch[number]._rev = row.value.rev;
        });
        const refused = (await rows.bulkDocs(batch)).filter(one => one.error);
        if (refused.length)
            throw new Error(JSON.stringify(refused[0]));
    }
    return documents.length;
}

async function answer(order) {
    const [word, file] = order.split(" ");
    return word === "load" ? { loaded: await load(file) } : { count: (await rows.info()).doc_count };
}

const listening = app.listen(0, "127.0.0.1", () => {
    console.log(JSON.stringify({ port: listening.address().port }));
    const orders = readline.createInterface({ input: process.stdin });
    orders.on("line", async order => console.log(JSON.stringify(await answer(order))));
    orders.on("close", () => process.exit(0));
});
