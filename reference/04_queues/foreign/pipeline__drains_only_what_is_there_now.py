# exercise: pipeline
# label: wrong
# mistake: "raises: the exception that handle raised ... when both threads have ended": after an exception the consumer empties the queue once and ends; when more items follow than fit, the producer waits in put for ever and pipeline never returns
import queue
import threading


def pipeline(source, handle, limit=10):
    file = queue.Queue(maxsize=limit)
    erreurs = []

    def producteur():
        try:
            for element in source:
                file.put(element)
        except BaseException as e:
            erreurs.append(e)
        finally:
            file.put(None)

    def consommateur():
        try:
            while True:
                element = file.get()
                if element is None:
                    break
                handle(element)
        except BaseException as e:
            erreurs.append(e)
            # vider la file pour debloquer le producteur
            while not file.empty():
                file.get_nowait()

    p = threading.Thread(target=producteur)
    c = threading.Thread(target=consommateur)
    p.start()
    c.start()
    p.join()
    c.join()
    if erreurs:
        raise erreurs[0]
