# exercise: exchange
# expect: no-pipe
def exchange(left, right):
    return right, left
