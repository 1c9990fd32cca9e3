# exercise: run_all
# label: right
# style: over-defensive: copy, match, dictionary by index, Spanish comments

import threading


def run_all(tasks):
    copia = tuple(tasks)  # no tocar la lista
    hilos: dict[int, threading.Thread] = {}
    match len(copia):
        case 0:
            return None
        case _:
            for indice, tarea in enumerate(copia):
                hilos[indice] = threading.Thread(target=tarea, name=f"hilo-{indice}")
    for indice in hilos:
        hilos[indice].start()  # arrancar
    for indice in hilos:
        hilos[indice].join()  # esperar
    assert not any(h.is_alive() for h in hilos.values())
