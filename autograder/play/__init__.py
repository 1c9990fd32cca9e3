"""Plays: one scenario against the student's code, in a process tree of its own."""

from autograder.play.budget import Budget
from autograder.play.hosts import Hosts
from autograder.play.means import START_METHODS, Means
from autograder.play.player import Player, Submission

__all__ = ["START_METHODS", "Budget", "Hosts", "Means", "Player", "Submission"]
