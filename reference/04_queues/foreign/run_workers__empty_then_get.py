# exercise: run_workers
# label: wrong
# mistake: "until it is exhausted ... when every worker has ended": between empty() and get() another worker takes the last task, this get waits for ever and so does join
import threading
from queue import Queue


def run_workers(tasks, workers):
    fila = Queue()
    for tarefa in tasks:
        fila.put(tarefa)

    resultados = []
    erros = []
    trava = threading.Lock()

    def trabalhador():
        while not fila.empty():
            tarefa = fila.get()
            try:
                valor = tarefa()
                with trava:
                    resultados.append(valor)
            except Exception as e:
                with trava:
                    erros.append(e)

    linhas = [threading.Thread(target=trabalhador) for _ in range(workers)]
    for linha in linhas:
        linha.start()
    for linha in linhas:
        linha.join()
    if erros:
        raise erros[0]
    return resultados
