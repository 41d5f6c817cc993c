// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "Reproducir de nuevo",
  s061cc2: "Pausar",
  s3d1396: "En vivo",
  s513f9c: [0," de ",1,", ",2],
  s539e47: "Controles del reproductor",
  s5b528a: "Volumen",
  s84ff65: "Activar el sonido",
  sa3d326: "Pantalla completa",
  saa1e08: "Silenciar",
  saa7e75: "Ir a la transmisión en vivo",
  scd1058: "Reproducir",
  sdc0eec: "Posición en la sesión",
  sf29d30: "Salir de pantalla completa",
};
