// The light build has no types of its own; they are those of the whole package.
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
