import { type Calling, callingsIn } from "../../domain/calling.ts";
import { TAGS } from "../../domain/tags.ts";
import { isList, type Json, objectOf } from "../json/value.ts";

/** Where providers keep a machine's name and tags. */
const NAMES = ["name", "display_name", "hostname", "instance_name", "label"];

/**
 * What a machine's names and tags say that it is: those in its address, without its type, and those in its values.
 * None that is sensitive.
 */
export function callingsOf(address: string, values: Json | undefined, marks: Json | undefined): readonly Calling[] {
  const before = objectOf(values);
  const open = [...NAMES, ...TAGS].filter((name) => marks !== true && !isMarked(objectOf(marks)[name]));
  const texts = open.flatMap((name) => textsIn(before[name])).filter((text) => typeof text === "string");
  return callingsIn([...namesInAddress(address), ...texts]);
}

/** `module.prod.aws_instance.db["a"]` → `prod`, `db`, `a`. */
function namesInAddress(address: string): readonly string[] {
  const parts = address.match(/\["[^"]*"\]|[^.[\]]+/g) ?? [];
  const type = parts.findIndex((part, at) => part !== "module" && parts[at - 1] !== "module" && !part.startsWith("["));
  return parts.filter((part, at) => at !== type && part !== "module");
}

/** Whether anything in a tree of marks is marked. */
const isMarked = (marks: Json | undefined): boolean =>
  marks === true || (typeof marks === "object" && marks !== null && Object.values(marks).some(isMarked));

/** A name; the values of a map of tags, or a list of words. */
const textsIn = (value: Json | undefined): readonly Json[] => {
  if (typeof value === "string") return [value];
  return isList(value) ? value : Object.values(objectOf(value));
};
