// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s1263ce: ["Esta sesión no está grabada en ",0,". Se reproduce en ",1,"."],
  s15ec9e: ["Ahora en ",0,"."],
  s1b71cb: "Todavía no hay sesiones.",
  s20bf1c: "Todavía no hay grabación.",
  s23534e: "Ver en",
  s282993: ["Ver en ",0],
  s36c427: "No se pudo reproducir el video.",
  s5ace4d: "Esta sesión no está en la lista.",
  s618f48: "Diapositivas y documentos",
  s6ebc9b: "Cargando…",
  s721473: ["Esta sesión no está grabada en ",0,". Se reproduce en ",1,", con subtítulos en ",2,"."],
  s74b2cd: "No se pudo cargar la sesión.",
  s81fa26: "(se abre en una pestaña nueva)",
  s896499: [0,", ",1],
  sa09471: ["Esto se guardó el ",0,". No se pudo cargar lo publicado después."],
  sb2b44d: [0," de ",1],
  sb2c57b: "Mostrar más",
  sc42577: "Cerrar el reproductor",
  scd1dd6: "Intentar de nuevo",
  scd370b: "No se pudo cargar la lista de financiadores.",
  sd090af: "No se pudieron cargar las sesiones.",
  sd12a4e: "Abrir el video directamente",
  sdddbc4: ["Reproducir: ",0],
  sfb6c4c: "Las versiones no duran lo mismo. Este es más o menos el mismo punto.",
};
