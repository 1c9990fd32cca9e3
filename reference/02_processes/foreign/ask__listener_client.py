# exercise: ask
# label: right
# style: multiprocessing.connection Listener and Client, sentinel watched

import multiprocessing
from multiprocessing.connection import Client, Listener, wait


def _call_home(address, key, task, args):
    try:
        answer = [0, task(*args)]
    except Exception as e:
        answer = [1, str(e)]
    with Client(address, authkey=key) as c:
        c.send(answer)


def ask(task, *args):
    key = b"secret of ask"
    with Listener(family="AF_UNIX", authkey=key) as listener:
        p = multiprocessing.Process(target=_call_home, args=(listener.address, key, task, args))
        p.start()
        sock = listener._listener._socket
        ready = wait([sock, p.sentinel])
        answer = [2, "child died"]
        if sock in ready:
            try:
                with listener.accept() as conn:
                    answer = conn.recv()
            except (EOFError, OSError):
                pass
        p.join()
    if answer[0] == 0:
        return answer[1]
    raise ChildFailed(p.exitcode, answer[1])
