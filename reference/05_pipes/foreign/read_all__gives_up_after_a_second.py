# exercise: read_all
# label: wrong
# mistake: the loop runs only while poll(1) finds something within a second, so when the child takes longer than that before an item, this one and all later ones are missing (and the child gets a BrokenPipeError); breaks "The parent reads until ``EOFError`` tells it that nobody is left who could send"

from multiprocessing import Pipe, Process


def f(produce, r, w):
    r.close()
    produce(w.send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=f, args=(produce, r, w))
    p.start()
    w.close()
    res = []
    while r.poll(1):
        try:
            res.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return res
