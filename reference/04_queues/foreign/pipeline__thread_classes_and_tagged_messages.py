# exercise: pipeline
# label: right
# style: Java student, Thread subclasses; messages are tuples (kind, content), the last one carries the error of the source
import queue
import threading

ARTIKEL = 0
SCHLUSS = 1


class Erzeuger(threading.Thread):
    def __init__(self, quelle, band, verbraucher):
        super().__init__(name="Erzeuger")
        self.quelle = quelle
        self.band = band
        self.verbraucher = verbraucher

    def run(self):
        fehler = None
        try:
            for stueck in self.quelle:
                if self.verbraucher.fehler is not None:
                    break
                self.band.put((ARTIKEL, stueck))
        except BaseException as e:
            fehler = e
        self.band.put((SCHLUSS, fehler))


class Verbraucher(threading.Thread):
    def __init__(self, band, handle):
        super().__init__(name="Verbraucher")
        self.band = band
        self.handle = handle
        self.fehler = None
        self.fehlerDerQuelle = None

    def run(self):
        while True:
            art, inhalt = self.band.get()
            if art == SCHLUSS:
                self.fehlerDerQuelle = inhalt
                return
            if self.fehler is not None:
                continue  # nur noch wegwerfen
            try:
                self.handle(inhalt)
            except BaseException as e:
                self.fehler = e


def pipeline(source, handle, limit=10):
    band = queue.Queue(limit)
    verbraucher = Verbraucher(band, handle)
    erzeuger = Erzeuger(source, band, verbraucher)
    verbraucher.start()
    erzeuger.start()
    erzeuger.join()
    verbraucher.join()
    for e in (verbraucher.fehler, verbraucher.fehlerDerQuelle):
        if e is not None:
            raise e
