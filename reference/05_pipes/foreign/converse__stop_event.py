# exercise: converse
# label: wrong
# mistake: an Event tells the child that the conversation is over, and the child polls for it

from multiprocessing import Event, Pipe, Process


def worker(task, conn, stop):
    while not stop.is_set():
        if conn.poll(0.05):
            conn.send(task(conn.recv()))
    conn.close()


def converse(task, values):
    stop = Event()
    here, there = Pipe()
    p = Process(target=worker, args=(task, there, stop))
    p.start()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    stop.set()
    p.join()
    here.close()
    there.close()
    return answers
