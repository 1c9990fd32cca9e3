# exercise: converse
# label: right
# style: the child calls itself for each question only in name: a loop through a bound method, odd names
from multiprocessing import Pipe, Process


class Papagei:
    def __init__(self, draussen, drinnen, f):
        self.draussen = draussen
        self.drinnen = drinnen
        self.f = f

    def einmal(self):
        try:
            x = self.drinnen.recv()
        except EOFError:
            return False
        self.drinnen.send(self.f(x))
        return True

    def __call__(self):
        self.draussen.close()
        while self.einmal():
            pass
        self.drinnen.close()


def converse(task, values):
    draussen, drinnen = Pipe()
    vogel = Process(target=Papagei(draussen, drinnen, task))
    vogel.start()
    drinnen.close()
    gesagt = []
    for wort in values:
        draussen.send(wort)
        gesagt.append(draussen.recv())
    draussen.close()
    vogel.join()
    return gesagt
