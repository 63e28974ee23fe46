# Databricks notebook source
# MAGIC %run ./helpers
