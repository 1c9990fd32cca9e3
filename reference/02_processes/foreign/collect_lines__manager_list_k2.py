# exercise: collect_lines
# label: right
# style: a Manager user, terse: a real shared list whose append is a message to the manager; complete when all have been joined
from multiprocessing import Manager, Process


def _run(task, number, board):
    task(number, board.append)


def collect_lines(task, workers):
    with Manager() as manager:
        board = manager.list()
        crew = [Process(target=_run, args=(task, n, board)) for n in range(workers)]
        for process in crew:
            process.start()
        for process in crew:
            process.join()
        return board[:]
