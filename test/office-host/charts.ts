import { rangeAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Range } from '../../src/core/sheet/grid.js';
import type { HostChart, HostGrid, HostState } from './host-state.js';
import type { HostObject } from './objects.js';
import { HostFault } from './protocol.js';

/** What labels of a kind may stand at; "BestFit" is for slices alone. */
const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  ColumnClustered: ['OutsideEnd', 'InsideEnd', 'InsideBase', 'Center'],
  BarClustered: ['OutsideEnd', 'InsideEnd', 'InsideBase', 'Center'],
  Pie: ['BestFit', 'OutsideEnd', 'InsideEnd', 'Center'],
};

/** The charts of a sheet, in the order they were added. */
export function charts(state: HostState, grid: HostGrid): HostObject {
  const own = (): HostChart[] => state.charts.filter(({ sheet }) => sheet === grid.name);
  const named = (name: string): HostObject => {
    const found = own().find((chart) => chart.set.get('Name') === name);
    if (!found) throw new HostFault('ItemNotFound');
    return chartObject(state, grid, found);
  };
  return {
    type: 'ChartCollection',
    items: () => own().map((chart) => chartObject(state, grid, chart)),
    paths: {
      '': named,
      'GetItem': named,
      // by its place then, which is another once one before it is deleted
      'GetItemAt': (index: number) => {
        const found = own()[index];
        if (!found) throw new HostFault('InvalidArgument');
        return chartObject(state, grid, found);
      },
      'Add': (type: string, { area }: HostObject, seriesBy: string) => {
        if (state.protected.has(grid.name)) throw new HostFault('AccessDenied');
        if (!POSITIONS[type] || !area || !['Auto', 'Columns', 'Rows'].includes(seriesBy))
          throw new HostFault('InvalidArgument');
        // what Excel draws then is no chart that anybody means: read otherwise than by columns, or of cells that hold no figures
        if (seriesBy !== 'Columns' || area.sheet !== grid.name || !holdsFigures(grid, area))
          throw new HostFault('InvalidArgument');
        const set = new Map<string, unknown>([['Name', `Chart ${state.charts.length + 1}`]]);
        const chart: HostChart = { sheet: grid.name, type, source: area, position: null, set };
        state.charts.push(chart);
        return chartObject(state, grid, chart);
      },
    },
  };
}

/** Names above and at the left, figures in every other cell. */
function holdsFigures(grid: HostGrid, { top, left, bottom, right }: Range): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const expected = row === top || column === left ? 'string' : 'number';
      if (typeof cellAt(grid, row, column)?.value !== expected) return false;
    }
  return true;
}

function chartObject(state: HostState, grid: HostGrid, chart: HostChart): HostObject {
  const { type, source, set } = chart;
  const setter = (path: string, allowed: (value: never) => boolean) => (value: never) => {
    if (!allowed(value)) throw new HostFault('InvalidArgument');
    set.set(path, value);
  };
  const format = (path: string): HostObject => ({
    type: 'ChartFormat',
    paths: {
      Fill: () => ({
        type: 'ChartFill',
        methods: {
          SetSolidColor: (colour: string) => {
            if (!/^#[0-9A-F]{6}$/i.test(colour)) throw new HostFault('InvalidArgument');
            set.set(`${path}.Color`, colour);
          },
        },
      }),
    },
  });
  const at = (count: number, index: number): number => {
    if (index < 0 || index >= count) throw new HostFault('InvalidArgument');
    return index;
  };
  const axis = (path: string): HostObject => {
    if (type === 'Pie') throw new HostFault('InvalidOperation');
    return {
      type: 'ChartAxis',
      setters: {
        Minimum: setter(`${path}.Minimum`, isNumber),
        Visible: setter(`${path}.Visible`, isFlag),
        ReversePlotOrder: setter(`${path}.ReversePlotOrder`, isFlag),
      },
      paths: {
        MajorGridlines: () => ({
          type: 'ChartGridlines',
          setters: { Visible: setter(`${path}.MajorGridlines`, isFlag) },
        }),
      },
    };
  };
  const series = (index: number): HostObject => ({
    type: 'ChartSeries',
    setters: {
      GapWidth: setter(`Series.${index}.GapWidth`, (width: number) => type !== 'Pie' && width >= 0 && width <= 500),
    },
    paths: {
      Format: () => format(`Series.${index}`),
      Points: () => ({
        type: 'ChartPointsCollection',
        paths: {
          GetItemAt: (point: number) => ({
            type: 'ChartPoint',
            paths: { Format: () => format(`Series.${index}.${at(source.bottom - source.top, point)}`) },
          }),
        },
      }),
    },
  });
  return {
    type: 'Chart',
    properties: { name: () => set.get('Name') },
    setters: { Name: setter('Name', isText) },
    paths: {
      Title: () => ({ type: 'ChartTitle', setters: { Text: setter('Title', isText) } }),
      Legend: () => ({
        type: 'ChartLegend',
        setters: {
          Visible: setter('Legend', isFlag),
          Position: setter('Legend.Position', (place: string) => ['Top', 'Bottom', 'Left', 'Right'].includes(place)),
        },
      }),
      DataLabels: () => ({
        type: 'ChartDataLabels',
        setters: {
          ShowValue: setter('Labels.Value', isFlag),
          ShowCategoryName: setter('Labels.Category', isFlag),
          ShowPercentage: setter('Labels.Percentage', (flag: boolean) => isFlag(flag) && (type === 'Pie' || !flag)),
          Separator: setter('Labels.Separator', isText),
          NumberFormat: setter('Labels.NumberFormat', isText),
          Position: setter('Labels.Position', (place: string) => POSITIONS[type]!.includes(place)),
        },
      }),
      Axes: () => ({
        type: 'ChartAxes',
        paths: { ValueAxis: () => axis('ValueAxis'), CategoryAxis: () => axis('CategoryAxis') },
      }),
      Series: () => ({
        type: 'ChartSeriesCollection',
        paths: { GetItemAt: (index: number) => series(at(source.right - source.left, index)) },
      }),
    },
    methods: {
      Delete: () => {
        if (state.protected.has(grid.name)) throw new HostFault('AccessDenied');
        state.charts.splice(state.charts.indexOf(chart), 1);
      },
      SetPosition: (from: HostObject, to: HostObject) => {
        const [first, last] = [from.area, to.area];
        if (!first || !last || first.sheet !== grid.name || last.sheet !== grid.name)
          throw new HostFault('InvalidArgument');
        chart.position = rangeAddress({ ...first, bottom: last.bottom, right: last.right });
      },
    },
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isNumber = (value: unknown): boolean => typeof value === 'number';
