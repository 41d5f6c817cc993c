
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's1263ce2ce9427fa2': str`Esta sesión no está grabada en ${0}. Se reproduce en ${1}.`,
's15ec9e61ae2f2f16': str`Ahora en ${0}.`,
's1b71cbce8e806585': `Todavía no hay sesiones.`,
's20bf1c4112ba9d03': `Todavía no hay grabación.`,
's23534e0d7e1740b7': `Ver en`,
's28299326512d2c31': str`Ver en ${0}`,
's36c427547ec55b8f': `No se pudo reproducir el video.`,
's5ace4ddbd402ddd0': `Esta sesión no está en la lista.`,
's618f487bd7d590bd': `Diapositivas y documentos`,
's6ebc9bd6feae62a3': `Cargando…`,
's721473e8a397666e': str`Esta sesión no está grabada en ${0}. Se reproduce en ${1}, con subtítulos en ${2}.`,
's74b2cd612b6fbe44': `No se pudo cargar la sesión.`,
's81fa26ccde47d6b4': `(se abre en una pestaña nueva)`,
's89649937ddef97b1': str`${0}, ${1}`,
'sa0947107d8dc971f': str`Esto se guardó el ${0}. No se pudo cargar lo publicado después.`,
'sb2b44de8a70ae954': str`${0} de ${1}`,
'sb2c57b2d347203dd': `Mostrar más`,
'sc4257767659e577d': `Cerrar el reproductor`,
'scd1dd6ff53d0d01a': `Intentar de nuevo`,
'scd370b1ac2ddb9cb': `No se pudo cargar la lista de financiadores.`,
'sd090af3699c2a97b': `No se pudieron cargar las sesiones.`,
'sd12a4eb89b70a908': `Abrir el video directamente`,
'sdddbc4b5328c4ced': str`Reproducir: ${0}`,
'sfb6c4c4ee2cc4453': `Las versiones no duran lo mismo. Este es más o menos el mismo punto.`,
    };
  