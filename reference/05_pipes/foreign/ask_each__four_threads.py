# exercise: ask_each
# label: wrong
# mistake: an executor with 4 threads: at most four children at a time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from threading import Lock

making = Lock()


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    def ask(value):
        with making:
            here, there = Pipe()
            p = Process(target=child, args=(there, task))
            p.start()
            there.close()
        with here:
            here.send(value)
            try:
                answer = here.recv()
            except EOFError:
                answer = None
        p.join()
        return answer

    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(ask, values))
