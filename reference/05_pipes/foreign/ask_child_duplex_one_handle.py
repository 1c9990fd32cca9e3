# exercise: ask_child
# label: wrong
# mistake: believes duplex means one handle serves both, parent and child use the same end
from multiprocessing import Pipe, Process


def _ask_child_run(channel, task):
    request = channel.recv()
    channel.send(task(request))
    channel.close()


def ask_child(task, value):
    channel, other = Pipe(duplex=True)
    child = Process(target=_ask_child_run, args=(channel, task))
    child.start()
    channel.send(value)
    answer = channel.recv()
    child.join()
    channel.close()
    other.close()
    return answer
