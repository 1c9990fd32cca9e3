# exercise: main
# label: wrong
# mistake: "Importing the file starts nothing": the guard asks for "__mp_main__" (the name in a spawned child), so any other import of the file starts the two processes and prints
from multiprocessing import Pipe, Process


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def calcule(nombres, sortie):
    carres = []
    for n in nombres:
        carres.append(square(n))
    sortie.send(carres)
    sortie.close()


def main():
    recoit_a, envoie_a = Pipe(duplex=False)
    recoit_b, envoie_b = Pipe(duplex=False)
    a = Process(target=calcule, args=(list(range(5)), envoie_a))
    b = Process(target=calcule, args=(list(range(5, 10)), envoie_b))
    a.start()
    b.start()
    for carre in recoit_a.recv() + recoit_b.recv():
        print(carre)
    a.join()
    b.join()


# print(__name__) in a child says __mp_main__, so: everybody but the children
if __name__ != "__mp_main__":
    main()
