# exercise: ask_each
# label: right
# style: parallel lists, range(len()), long-winded
import multiprocessing


def hijo(extremo, tarea):
    pregunta = extremo.recv()
    respuesta = tarea(pregunta)
    extremo.send(respuesta)
    extremo.close()


def ask_each(task, values):
    procesos = []
    extremos = []
    respuestas = []
    # primero todos los hijos
    for i in range(len(values)):
        tubo = multiprocessing.Pipe()
        proceso = multiprocessing.Process(target=hijo, args=(tubo[1], task))
        proceso.start()
        tubo[1].close()
        procesos.append(proceso)
        extremos.append(tubo[0])
    # las preguntas
    for i in range(len(values)):
        extremos[i].send(values[i])
    # las respuestas
    for i in range(len(values)):
        try:
            respuesta = extremos[i].recv()
            respuestas.append(respuesta)
        except EOFError:
            respuestas.append(None)
    for i in range(len(procesos)):
        procesos[i].join()
        extremos[i].close()
    return respuestas
