# exercise: read_all
# label: right
# style: a two-way pipe does as well
import multiprocessing as mp


def run(mine, yours, produce):
    yours.close()
    produce(mine.send)


def read_all(produce):
    here, there = mp.Pipe()
    p = mp.Process(target=run, args=(there, here, produce))
    p.start()
    there.close()
    result = []
    try:
        while True:
            result.append(here.recv())
    except EOFError:
        here.close()
    p.join()
    return result
