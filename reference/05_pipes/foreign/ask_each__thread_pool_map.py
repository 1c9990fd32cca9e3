# exercise: ask_each
# label: right
# style: ThreadPool of len(values) threads, each with its own end
from multiprocessing import Pipe, Process
from multiprocessing.pool import ThreadPool


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def talk(job):
    conn, value = job
    conn.send(value)
    try:
        return conn.recv()
    except EOFError:
        return None
    finally:
        conn.close()


def ask_each(task, values):
    values = list(values)
    if not values:
        return []
    jobs, procs = [], []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        procs.append(p)
        jobs.append((here, v))
    with ThreadPool(len(values)) as pool:
        answers = pool.map(talk, jobs, chunksize=1)
    for p in procs:
        p.join()
    return answers
