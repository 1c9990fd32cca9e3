# exercise: ask_each
# label: right
# style: recursive: start a child for the first value, recurse for the rest, collect on the way back

from multiprocessing import Pipe, Process


def leaf(task, value, out):
    out.send(task(value))


def ask_from(task, values, i):
    if i == len(values):
        return []
    inp, out = Pipe(False)
    child = Process(target=leaf, args=(task, values[i], out))
    child.start()
    out.close()
    # everybody behind me is started (and asked) before I look at mine
    rest = ask_from(task, values, i + 1)
    try:
        mine = inp.recv()
    except EOFError:
        mine = None
    inp.close()
    child.join()
    return [mine] + rest


def ask_each(task, values):
    return ask_from(task, values, 0)
