# exercise: read_all
# label: wrong
# misjudged: one-recv-for-all
# mistake: subtle: select with time.After: half a second of silence is taken for the end, what a slow child sends later is lost. Breaks "The parent reads until ``EOFError`` tells it that nobody is left who could send."

from multiprocessing import Pipe, Process

TIME_AFTER = 0.5


def produce_into(out, unused, produce):
    unused.close()
    produce(out.send)


def read_all(produce):
    incoming, outgoing = Pipe(duplex=False)
    go = Process(target=produce_into, args=(outgoing, incoming, produce))
    go.start()
    outgoing.close()
    # the first item may take a while (start of the process), wait for it
    items = []
    timeout = None
    # select { case item, ok := <-incoming: ...  case <-time.After(...): break }
    while incoming.poll(timeout):
        try:
            items.append(incoming.recv())
        except EOFError:
            break
        timeout = TIME_AFTER
    incoming.close()
    go.join()
    return items
