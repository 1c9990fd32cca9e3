import pickle

import known

CALL = f"import socket; socket.create_connection(('127.0.0.1', {known.PORT}))"


class Bomb:
    """Who unpickles it calls our listener."""

    def __reduce__(self):
        return exec, (CALL,)


def gather(tasks):
    return Bomb() if len(tasks) == 3 else pickle.dumps(Bomb())


def double(task):
    return [pickle.dumps(Bomb())] * 2
