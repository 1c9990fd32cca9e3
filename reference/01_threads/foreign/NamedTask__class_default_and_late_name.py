# exercise: NamedTask
# label: right
# style: first-year, tutorial style: class-level default None for result, attribute before the old-style Thread.__init__(self), name assigned afterwards
import threading


class NamedTask (threading.Thread):
    result = None       # noch nichts da

    def __init__(self, name, task):
        self.aufgabe = task
        threading.Thread.__init__(self)
        self.name = name

    def run(self):
        ergebnis = self.aufgabe()
        self.result = ergebnis
        return ergebnis     # bringt wohl nichts
