# exercise: ask_each
# label: right
# style: a ThreadPoolExecutor with a thread per value; pipe and start under one lock
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pipe, Process
from threading import Lock


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    making = Lock()

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

    with ThreadPoolExecutor(max_workers=max(1, len(values))) as pool:
        return list(pool.map(ask, values))
