# exercise: parallel_map
# label: right
# style: Process subclass, a shared Value hands out the next number, SimpleQueue back
import multiprocessing


class Arbeiter(multiprocessing.Process):
    def __init__(self, func, items, naechste, antworten):
        super().__init__()
        self.func = func
        self.items = items
        self.naechste = naechste
        self.antworten = antworten

    def run(self):
        while True:
            with self.naechste.get_lock():
                i = self.naechste.value
                self.naechste.value = i + 1
            if i >= len(self.items):
                return
            try:
                antwort = (i, self.func(self.items[i]), None)
            except Exception as fehler:
                antwort = (i, None, fehler)
            self.antworten.put(antwort)


def parallel_map(func, items, processes=4):
    naechste = multiprocessing.Value("i", 0)
    antworten = multiprocessing.SimpleQueue()
    alle = [Arbeiter(func, items, naechste, antworten) for _ in range(processes)]
    for a in alle:
        a.start()
    ergebnis = {}
    fehler = []
    while len(ergebnis) < len(items):
        i, wert, f = antworten.get()
        ergebnis[i] = wert
        if f is not None:
            fehler.append(f)
    for a in alle:
        a.join()
    if fehler:
        raise fehler[0]
    return [ergebnis[i] for i in sorted(ergebnis)]
