# exercise: gather
# label: right
# style: beginner, step by step with index loops and Spanish names: a list of values and a separate dictionary of errors
import threading


def gather(tasks):
    n = len(tasks)
    valores = []
    errores = {}
    hilos = []

    for i in range(n):
        valores.append(None)   # un lugar para cada uno

    def trabajar(i):
        try:
            valores[i] = tasks[i]()
        except BaseException as e:   # pylint se queja, pero asi no se pierde nada
            errores[i] = e

    for i in range(n):
        hilo = threading.Thread(target=trabajar, args=(i,))
        hilos.append(hilo)
        hilo.start()

    for hilo in hilos:
        hilo.join()

    # print(valores, errores)
    for i in range(n):
        if i in errores:
            raise errores[i]
    return valores
