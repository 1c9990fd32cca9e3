# exercise: read_all
# label: right
# style: flags and German names
import multiprocessing


def hersteller(empfang, versand, herstellen):
    empfang.close()

    def senden(ding):
        versand.send(ding)

    herstellen(senden)
    versand.close()


def read_all(produce):
    empfang, versand = multiprocessing.Pipe(duplex=False)
    kind = multiprocessing.Process(
        target=hersteller, args=(empfang, versand, produce)
    )
    kind.start()
    versand.close()
    dinge = []
    ende = False
    while not ende:
        try:
            ding = empfang.recv()
            dinge.append(ding)
        except EOFError:
            ende = True
    kind.join()
    empfang.close()
    return dinge
