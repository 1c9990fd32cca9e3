# exercise: ask_each
# label: wrong
# mistake: ThreadPool(len(values)) fails with ValueError when there is no value
from multiprocessing import Pipe, Process
from multiprocessing.pool import ThreadPool


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def talk(job):
    conn, value = job
    with conn:
        conn.send(value)
        try:
            return conn.recv()
        except EOFError:
            return None


def ask_each(task, values):
    ps, jobs = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        ps.append(p)
        jobs.append((here, v))
    with ThreadPool(len(values)) as pool:
        answers = pool.map(talk, jobs, chunksize=1)
    for p in ps:
        p.join()
    return answers
