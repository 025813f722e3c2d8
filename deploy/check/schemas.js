// node schemas.js FILE...: every document of the rendered manifests against the schema of its kind. Ends with 1 if one is wrong.
// A kind whose schema is in neither package is named, so that nobody believes it was checked.
import { readFileSync } from "node:fs";
import { loadAll } from "js-yaml";

async function schemaOf({ apiVersion, kind }) {
  const from = apiVersion.startsWith("keda.sh/") ? "@kubernetes-models/keda" : "kubernetes-models";
  try {
    const module = await import(`${from}/${apiVersion}/${kind}`);
    return module[kind] ?? module.default[kind];
  } catch (missing) {
    if (missing.code === "ERR_MODULE_NOT_FOUND" || missing.code === "ERR_PACKAGE_PATH_NOT_EXPORTED") return undefined;
    throw missing;
  }
}

let wrong = 0;
for (const file of process.argv.slice(2)) {
  let right = 0;
  for (const document of loadAll(readFileSync(file, "utf8"))) {
    const name = `${document.kind} ${document.metadata.name}`;
    const Model = await schemaOf(document);
    if (!Model) {
      console.log(`${file}: ${name}: no schema here for ${document.apiVersion}, not checked`);
      continue;
    }
    try {
      new Model(document).validate();
      right++;
    } catch (invalid) {
      wrong++;
      console.log(`${file}: ${name}: ${invalid.message}`);
    }
  }
  console.log(`${file}: ${right} documents fit`);
}
process.exit(wrong ? 1 : 0);
