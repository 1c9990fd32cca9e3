# exercise: read_all
# style: two_way_pipe
import multiprocessing


def child(pipe, produce):
    parents, own = pipe
    parents.close()

    def send(item):
        own.send(item)

    try:
        produce(send)
    finally:
        own.close()


def read_all(produce):
    pipe = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(pipe, produce))
    process.start()
    pipe[1].close()
    items = []
    try:
        while True:
            items += [pipe[0].recv()]
    except EOFError:
        pass
    finally:
        pipe[0].close()
        process.join()
    return items
