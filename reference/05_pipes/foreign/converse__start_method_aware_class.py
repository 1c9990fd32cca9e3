# exercise: converse
# label: right
# style: class with __enter__/__exit__, bytes on the wire; the parent's end goes to the child only if fork copies it
import multiprocessing
import pickle


def _talk(task, there, inherited):
    for end in inherited:
        end.close()
    while True:
        try:
            packed = there.recv_bytes()
        except EOFError:
            there.close()
            return
        answer = task(pickle.loads(packed))
        there.send_bytes(pickle.dumps(answer))


class Conversation:
    def __init__(self, task):
        self._ctx = multiprocessing.get_context()
        self._task = task

    def __enter__(self):
        self._here, there = self._ctx.Pipe()
        # spawn and forkserver hand over nothing but what is in args
        forked = self._ctx.get_start_method() == "fork"
        inherited = [self._here] if forked else []
        self._process = self._ctx.Process(
            target=_talk, args=(self._task, there, inherited)
        )
        self._process.start()
        there.close()
        return self

    def ask(self, value):
        self._here.send_bytes(pickle.dumps(value))
        return pickle.loads(self._here.recv_bytes())

    def __exit__(self, *exc_info):
        self._here.close()
        self._process.join()


def converse(task, values):
    with Conversation(task) as conversation:
        return [conversation.ask(value) for value in values]
