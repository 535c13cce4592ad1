import { BuilderElement, type XmlComponent } from 'docx';

/** An element that docx has no class for. */
export function element(name: string, children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children });
}

/** An element that is one value. */
export function value(name: string, given: string | number): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value: given } } });
}
