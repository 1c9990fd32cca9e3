# exercise: collect_lines
# label: wrong
# mistake: a worker keeps its lines and sends them in one message after the task, so those of a task that raises are lost; breaks "A task that raises ends early. What it had emitted is returned all the same"
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _actor(task, number, reply_to):
    state = []
    task(number, state.append)
    reply_to.send(state)  # one message is cheaper than a thousand


def _spawn_link(task, number):
    inbox, reply_to = Pipe(duplex=False)
    actor = Process(target=_actor, args=(task, number, reply_to))
    actor.start()
    reply_to.close()
    return inbox, actor


def collect_lines(task, workers):
    linked = dict(_spawn_link(task, number) for number in range(workers))
    lines = []
    waiting = list(linked)
    while waiting:
        for inbox in wait(waiting):
            try:
                lines.extend(inbox.recv())
            except EOFError:
                pass  # it crashed, let it
            waiting.remove(inbox)
            inbox.close()
    for actor in linked.values():
        actor.join()
    return lines
