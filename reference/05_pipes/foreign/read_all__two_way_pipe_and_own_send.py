# exercise: read_all
# label: right
# style: Pipe() used one way only, a local send() made in the child, finally everywhere
import multiprocessing


def producer_process(produce, parent_end, child_end):
    parent_end.close()

    count = 0

    def send(item):
        nonlocal count
        child_end.send(item)
        count += 1
        # print("sent item no.", count, flush=True)

    try:
        produce(send)
    finally:
        child_end.close()


def read_all(produce):
    parent_end, child_end = multiprocessing.Pipe()
    proc = multiprocessing.Process(
        target=producer_process, args=(produce, parent_end, child_end), name="producer"
    )
    proc.start()
    child_end.close()

    result = []
    eof = False
    try:
        while not eof:
            try:
                item = parent_end.recv()
            except EOFError:
                eof = True
            else:
                result.append(item)
    finally:
        parent_end.close()
        proc.join()
    return result
