# exercise: ask_each
# label: wrong
# mistake: one pipe for all children, each sends (index, answer) through the same shared end
from multiprocessing import Pipe, Process


def _ask_each_node(bus, index, task, value):
    bus.send((index, task(value)))
    bus.close()


def ask_each(task, values):
    host, bus = Pipe(duplex=False)
    nodes = []
    for index, value in enumerate(values):
        node = Process(target=_ask_each_node, args=(bus, index, task, value))
        node.start()
        nodes.append(node)
    bus.close()

    answers = [None] * len(values)
    while True:
        try:
            index, answer = host.recv()
        except EOFError:
            break
        answers[index] = answer
    host.close()

    for node in nodes:
        node.join()
    return answers
