# exercise: ask_child
# label: right
# style: first-year, Spanish names, every step commented, debug prints left as comments
from multiprocessing import Pipe, Process


# esta funcion la ejecuta el hijo
def trabajo_del_hijo(tarea, extremo):
    pregunta = extremo.recv()        # primero recibe
    # print("hijo: me llego", pregunta)
    respuesta = tarea(pregunta)      # luego trabaja
    extremo.send(respuesta)          # y contesta
    extremo.close()


def ask_child(task, value):
    # 1. la tuberia, con sus dos extremos
    padre, hijo = Pipe()

    # 2. el proceso hijo (OJO: target sin parentesis!!)
    proceso = Process(target=trabajo_del_hijo, args=(task, hijo))
    proceso.start()

    # 3. pregunto y espero la respuesta
    padre.send(value)
    resultado = padre.recv()
    # print("padre: resultado =", resultado)

    # 4. ahora si puedo esperar al hijo, ya saque todo
    proceso.join()

    # 5. cerrar
    padre.close()
    hijo.close()
    return resultado
