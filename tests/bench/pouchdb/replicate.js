// SPDX-License-Identifier: EUPL-1.2
// One replication, then the end: `node replicate.js pull|push URL FOLDER [ROWS]`. ROWS are put into the local database
// first, and not timed. Prints seconds and documents as one line of JSON.
"use strict";

const fs = require("fs");
const path = require("path");
const PouchDB = require("pouchdb");

const [direction, url, folder, file] = process.argv.slice(2);
const local = new PouchDB(path.join(folder, "local"));

async function main() {
    if (file) {
        const documents = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line));
        for (let at = 0; at < documents.length; at += 1000)
            await local.bulkDocs(documents.slice(at, at + 1000));
    }
    const cpuBefore = process.cpuUsage();
    const began = process.hrtime.bigint();
    // The best of the batch sizes that were tried (1000; the default of 100 takes longer and more bytes).
    const way = { batch_size: 1000, batches_limit: 10 };
    const done = await (direction === "pull" ? local.replicate.from(url, way) : local.replicate.to(url, way));
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const cpu = process.cpuUsage(cpuBefore);
    if (!done.ok)
        throw new Error(JSON.stringify(done.errors));
    console.log(JSON.stringify({
        seconds,
        cpu: (cpu.user + cpu.system) / 1e6,
        documents: (await local.info()).doc_count,
    }));
}

main().then(() => process.exit(0), fault => {
    console.error(String(fault));
    process.exit(1);
});
