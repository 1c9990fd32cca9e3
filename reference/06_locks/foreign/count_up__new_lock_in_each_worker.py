# exercise: count_up
# label: wrong
# mistake: "nothing is lost": each thread makes a lock of its own, so the locks keep nobody out
import threading


def sumar(counter, times):
    candado = threading.Lock()
    for _ in range(times):
        with candado:
            counter.value += 1


def count_up(counter, times, workers):
    hilos = []
    for _ in range(workers):
        hilo = threading.Thread(target=sumar, args=(counter, times))
        hilos.append(hilo)
        hilo.start()
    for hilo in hilos:
        hilo.join()
