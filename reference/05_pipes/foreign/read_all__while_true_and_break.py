# exercise: read_all
# label: right
# style: plain while/try/break, Turkish names, one-way pipe as in the README
from multiprocessing import Pipe, Process


def cocuk(uret, alan, veren):
    alan.close()          # çocuk hiç okumaz
    uret(veren.send)
    veren.close()


def read_all(produce):
    alan, veren = Pipe(duplex=False)   # önce alan, sonra veren!
    p = Process(target=cocuk, args=(produce, alan, veren))
    p.start()
    veren.close()

    gelenler = []
    while True:
        try:
            gelenler.append(alan.recv())
        except EOFError:
            break

    alan.close()
    p.join()
    return gelenler
