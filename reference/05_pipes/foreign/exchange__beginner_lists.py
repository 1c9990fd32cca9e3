# exercise: exchange
# label: right
# style: clumsy, lists for everything, Spanish names
import multiprocessing


def hijo(extremo, derecha):
    lista = []
    lista.append(extremo.recv())
    extremo.send(derecha)
    extremo.send(lista[0])
    extremo.close()


def exchange(left, right):
    tubo = multiprocessing.Pipe()
    proceso = multiprocessing.Process(target=hijo, args=(tubo[1], right))
    proceso.start()
    tubo[1].close()
    recibidos = []
    tubo[0].send(left)
    for i in range(2):
        recibidos.append(tubo[0].recv())
    proceso.join()
    tubo[0].close()
    return (recibidos[0], recibidos[1])
