/** English words of the map. */
import type { Messages } from '../message';

export const map = {
  'map.heading': 'Map',
  'map.places': 'Places on the map',
  'map.beyond': 'Places beyond the edge of the map',
  'map.events': { one: '{count} event', other: '{count} events' },
  'map.statements': { one: '{count} statement', other: '{count} statements' },
  'map.nothing': 'nothing in these dates',
  'map.possible': {
    one: '{count} of them only partly or possibly in these dates',
    other: '{count} of them only partly or possibly in these dates'
  },
  'map.all-possible': {
    one: 'only partly or possibly in these dates',
    other: 'all only partly or possibly in these dates'
  },
  'map.mark': '{place}: {counts}',
  'map.marked': '{mark}, selected',
  'map.pointed': '{mark}, pointed at by the step',
  'map.beyond-way': '{mark}; beyond the edge to the {way}',
  'map.beyond-distance': '{mark}; beyond the edge, {km} km to the {way}',
  'map.direction.n': 'north',
  'map.direction.ne': 'north-east',
  'map.direction.e': 'east',
  'map.direction.se': 'south-east',
  'map.direction.s': 'south',
  'map.direction.sw': 'south-west',
  'map.direction.w': 'west',
  'map.direction.nw': 'north-west',
  'map.km': '{km} km',
  'map.more': '+{count} in the list',

  'map.controls': 'Move and zoom the map',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.fit': 'Fit results',
  'map.whole': 'Whole region',
  'map.move': 'Move map',
  'map.north': 'Move north',
  'map.south': 'Move south',
  'map.east': 'Move east',
  'map.west': 'Move west',
  'map.help': 'Keys on the map: arrows move it, + and − zoom, Tab goes on to the places.',

  'map.note.area': 'soft area: no source gives a boundary',
  'map.note.line': 'approximate',
  'map.note.dated': '{dates}, approximate',
  'map.along': '{name}, {note}',
  'map.metres': '{metres} m',
  'map.note.halo': { one: 'somewhere within {km} km', other: 'somewhere within {km} km' },

  'map.summary': {
    one: 'Map with {count} place marked. Everything on it is in the list too.',
    other: 'Map with {count} places marked. Everything on it is in the list too.'
  },

  'map.arcs': 'From where it was said to what it is about',
  'map.arcs.words': 'Said in one place about another:',
  'map.arcs.more': {
    one: 'and {count} more pair of places',
    other: 'and {count} more pairs of places'
  },
  'map.arc': {
    one: 'Said in {from} about {to}: {count} statement',
    other: 'Said in {from} about {to}: {count} statements'
  },

  'map.credit': 'Map: {credit}',
  'map.disclaimer': 'Boundaries and names do not imply endorsement.',
  'map.disclaimer.short': 'Borders imply no endorsement',
  'map.unsupported':
    'This browser cannot draw the moving map (it lacks WebGL 2). This one stays still; nothing is missing from it or from the list.',
  'map.lost':
    'The moving map has stopped. This one stays still; nothing is missing from it or from the list.',
  'map.failed':
    'The moving map could not be loaded. This one stays still; nothing is missing from it or from the list.',
  'map.missing':
    'The map could not be loaded. This picture of it shows the whole story; dates and filters change only the list.',
  'map.retry': 'Try again',

  'map.gl.AttributionControl.ToggleAttribution': 'Show or hide the sources of the map',
  'map.gl.AttributionControl.MapFeedback': 'Comment on the map',
  'map.gl.FullscreenControl.Enter': 'Full screen',
  'map.gl.FullscreenControl.Exit': 'Leave full screen',
  'map.gl.GeolocateControl.FindMyLocation': 'Find my location',
  'map.gl.GeolocateControl.LocationNotAvailable': 'Location not available',
  'map.gl.LogoControl.Title': 'MapLibre logo',
  'map.gl.Map.Title': 'Map of the places',
  'map.gl.Marker.Title': 'Place on the map',
  'map.gl.NavigationControl.ResetBearing': 'Turn north up',
  'map.gl.NavigationControl.ZoomIn': 'Zoom in',
  'map.gl.NavigationControl.ZoomOut': 'Zoom out',
  'map.gl.Popup.Close': 'Close',
  'map.gl.ScaleControl.Feet': 'ft',
  'map.gl.ScaleControl.Meters': 'm',
  'map.gl.ScaleControl.Kilometers': 'km',
  'map.gl.ScaleControl.Miles': 'mi',
  'map.gl.ScaleControl.NauticalMiles': 'nmi',
  'map.gl.GlobeControl.Enable': 'Show as a globe',
  'map.gl.GlobeControl.Disable': 'Show as a flat map',
  'map.gl.TerrainControl.Enable': 'Show terrain',
  'map.gl.TerrainControl.Disable': 'Hide terrain',
  'map.gl.CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'map.gl.CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'map.gl.CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
} satisfies Messages;
