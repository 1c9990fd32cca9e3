# exercise: ask_each
# style: polling_for_answers_and_deaths
import time
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))


def ask_each(task, values):
    pipes = [Pipe() for _ in values]
    processes = [Process(target=child, args=(there, task)) for _, there in pipes]
    for p in processes:
        p.start()
    for (here, _), value in zip(pipes, values):
        here.send(value)
    answers = {}
    while len(answers) < len(values):
        for i, (here, _) in enumerate(pipes):
            if i in answers:
                continue
            dead = not processes[i].is_alive()
            if here.poll():
                answers[i] = here.recv()
            elif dead:
                answers[i] = None
        time.sleep(0.01)
    for p in processes:
        p.join()
    return [answers[i] for i in range(len(values))]
