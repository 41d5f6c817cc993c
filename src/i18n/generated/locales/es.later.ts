// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s0622a6: "Transcripción",
  s093744: ["Subtítulos en ",0],
  s23537b: "Subtítulos",
  s2492f5: "Texto",
  s280985: "Con las flechas se pasa de una línea a otra; con Intro se reproduce desde ahí.",
  s28d726: "Sin resultados",
  s4891dd: ["No hay transcripción en ",0,". Esta está en ",1,"."],
  s58e2b3: "Buscar en la transcripción",
  s5d6d92: "Segundo idioma",
  s5f65dc: ["No hay transcripción en ",0,"."],
  s61d9f9: "Volver a la línea actual",
  s669b18: "Ninguno",
  s8fd484: "Resultado siguiente",
  sab9147: "Resultado anterior",
  sbd773c: "Aún no hay transcripción.",
  sd3386a: "Descargar",
  sd90a83: ["No se pudo cargar la transcripción en ",0,"."],
  seaf134: "Esta transcripción está vacía.",
  sefcf95: "Idioma",
};
