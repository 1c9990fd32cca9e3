# exercise: meanwhile
# label: right
# style: C-minded: an array with two cells, one routine that fills a cell, constants as indexes
import threading

TASK = 0
FOREGROUND = 1
N_CELLS = 2


def fill(cells, index, function):
    cells[index] = function()


def meanwhile(task, foreground):
    cells = [None] * N_CELLS
    tid = threading.Thread(target=fill, args=(cells, TASK, task))
    tid.start()
    fill(cells, FOREGROUND, foreground)
    tid.join()
    return (cells[TASK], cells[FOREGROUND])
