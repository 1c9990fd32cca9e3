# exercise: converse
# label: right
# style: Java-like, a session class with open, ask and close behind a context manager
import multiprocessing


class _ConverseServer:
    """Callable that is run in the child."""

    def __init__(self, task):
        self._task = task

    def __call__(self, client_end, server_end):
        client_end.close()
        try:
            self._serve(server_end)
        finally:
            server_end.close()

    def _serve(self, server_end):
        running = True
        while running:
            try:
                request = server_end.recv()
            except EOFError:
                running = False
            else:
                server_end.send(self._task(request))


class _ConverseSession:
    def __init__(self, task):
        self._client_end, self._server_end = multiprocessing.Pipe()
        self._process = multiprocessing.Process(
            target=_ConverseServer(task), args=(self._client_end, self._server_end)
        )

    def __enter__(self):
        self._process.start()
        self._server_end.close()
        return self

    def ask(self, value):
        self._client_end.send(value)
        return self._client_end.recv()

    def __exit__(self, *exc_info):
        self._client_end.close()
        self._process.join()


def converse(task, values):
    answers = []
    with _ConverseSession(task) as session:
        for value in values:
            answers.append(session.ask(value))
    return answers
