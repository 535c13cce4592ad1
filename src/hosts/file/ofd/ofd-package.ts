import { Package } from '../ooxml/package.js';
import { Refusal } from '../unreadable-workbook.js';
import { child, childrenOf, numbersOf, readElement, type Element } from './element.js';
import { ENTRY } from './is-ofd.js';

/** Where pages, templates and resources of an OFD's first document lie. */
export class OfdPackage {
  private readonly parts: Package;
  private readonly root: string;
  private readonly document: Element;
  private readonly templates = new Map<string, string>();
  private composites: Map<string, Element> | null = null;

  /** Throws Refusal: `encrypted`, `damaged`, `too-large`. */
  constructor(bytes: Uint8Array) {
    this.parts = new Package(bytes);
    const body = child(this.element(ENTRY), 'DocBody');
    this.root = resolved('', (child(body, 'DocRoot')?.text ?? '').trim());
    if (this.parts.find(ENCRYPTIONS) !== null) throw new Refusal('encrypted');
    this.document = this.element(this.root);
    for (const { attributes } of childrenOf(child(this.document, 'CommonData'), 'TemplatePage'))
      if (attributes.ID && attributes.BaseLoc)
        this.templates.set(attributes.ID, resolved(this.root, attributes.BaseLoc));
  }

  /** Where the parts of the pages lie, in order. */
  get pages(): readonly string[] {
    return childrenOf(child(this.document, 'Pages'), 'Page').flatMap(({ attributes }) =>
      attributes.BaseLoc ? [resolved(this.root, attributes.BaseLoc)] : [],
    );
  }

  /** x, y, width and height in millimetres, of the page, else of all pages. */
  boxOf(page: Element): readonly number[] {
    const own = numbersOf(child(child(page, 'Area'), 'PhysicalBox')?.text);
    if (own.length === 4) return own;
    const common = numbersOf(child(child(child(this.document, 'CommonData'), 'PageArea'), 'PhysicalBox')?.text);
    return common.length === 4 ? common : A4;
  }

  /** The root element of a part. */
  element(part: string): Element {
    const xml = this.parts.read(part);
    if (xml === null) throw new Refusal('damaged');
    return readElement(xml);
  }

  template(id: string): Element | null {
    const part = this.templates.get(id);
    return part === undefined || this.parts.find(part) === null ? null : this.element(part);
  }

  /** What a CompositeObject stands for: an object with its own content, kept among the resources. */
  composite(id: string): Element | null {
    this.composites ??= this.readComposites();
    return this.composites.get(id) ?? null;
  }

  private readComposites(): Map<string, Element> {
    const found = new Map<string, Element>();
    const common = child(this.document, 'CommonData');
    const named = [...childrenOf(common, 'PublicRes'), ...childrenOf(common, 'DocumentRes')];
    for (const { text } of named) {
      const part = resolved(this.root, text.trim());
      if (this.parts.find(part) === null) continue;
      for (const group of childrenOf(this.element(part), 'CompositeGraphicUnits'))
        for (const unit of childrenOf(group, 'CompositeGraphicUnit'))
          if (unit.attributes.ID) found.set(unit.attributes.ID, unit);
    }
    return found;
  }
}

const ENCRYPTIONS = 'Encryptions.xml';
const A4 = [0, 0, 210, 297];

/** A path as a part tells of it: from the package where it begins with /, else from the part's folder. */
function resolved(from: string, path: string): string {
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}
